interface KampusShellStrings { name: string; }
declare module 'KampusShellStrings' { const strings: KampusShellStrings; export = strings; }
