/**
 * SPFx loads strings as AMD modules. A `loc/*.ts` file is one call of this function and imports nothing; its type
 * argument makes a missing or misspelt key fail to compile.
 */
declare function define<Strings>(dependencies: readonly [], factory: () => Strings): void;
