/** The files that a web part begins with, as the ones that exist have them. */

export interface NewWebPart {
  /** Of its folder: `events`. */
  readonly name: string;
  /** Of its component: `Events`. */
  readonly className: string;
  readonly id: string;
  readonly titles: Readonly<Record<'fi' | 'sv' | 'en', string>>;
}

const LANGUAGES = ['fi', 'sv', 'en'] as const;
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Text by path from the root of the checkout. */
export function filesOf(webPart: NewWebPart): Readonly<Record<string, string>> {
  const { name, className } = webPart;
  const folder = `src/webparts/${name}`;
  return {
    [`${folder}/${className}WebPart.ts`]: classOf(webPart),
    [`${folder}/${className}WebPart.manifest.json`]: manifestOf(webPart),
    [`${folder}/${name}Part.ts`]: partOf(webPart),
    [`${folder}/${name}.svg`]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#10294f" stroke-width="2"><path d="M4 6h24v20H4zM4 12h24"/></svg>\n',
    [`${folder}/loc/${className}Strings.d.ts`]: `/** Words of ${name}. \`{…}\` places are filled by formatText. */\ninterface ${className}Strings {\n  readonly title: string;\n}\n`,
    ...Object.fromEntries(LANGUAGES.map((language) => [`${folder}/loc/${language}.ts`, wordsOf(webPart, language)])),
    [`${folder}/components/${className}.tsx`]: componentOf(webPart),
    [`${folder}/components/${className}.test.tsx`]: testOf(webPart)
  };
}

const classOf = ({ name, className, titles }: NewWebPart): string => `import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** ${titles.fi}. */
export default class ${className}WebPart extends KampusWebPart<object, ${className}Strings> {
  protected override readonly words = {
${LANGUAGES.map((language) => `    ${language}: () => import(/* webpackChunkName: '${name}.${language}' */ './loc/${language}')`).join(',\n')}
  };

  protected override loadPart(): Promise<PartModule<object, ${className}Strings>> {
    return import(/* webpackChunkName: '${name}' */ './${name}Part');
  }
}
`;

const partOf = ({ className }: NewWebPart): string => `import * as React from 'react';
import type { PartInput } from '../KampusWebPart';
import { ${className} } from './components/${className}';

export const draw = ({ strings }: PartInput<object, ${className}Strings>): React.ReactElement => React.createElement(${className}, { strings });
`;

const wordsOf = ({ className, titles }: NewWebPart, language: (typeof LANGUAGES)[number]): string => `const strings: ${className}Strings = {
  title: ${quoted(titles[language])}
};

export default strings;
`;

const componentOf = ({ className, titles }: NewWebPart): string => `import * as React from 'react';
import { Part } from '../../../ui/part/Part';

export interface ${className}Props {
  readonly strings: ${className}Strings;
}

/** ${titles.fi}. */
export const ${className} = ({ strings }: ${className}Props): JSX.Element => <Part title={strings.title}>{null}</Part>;
`;

const testOf = ({ className }: NewWebPart): string => `import { cleanup, screen } from '@testing-library/react';
import * as React from 'react';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { ${className} } from './${className}';

afterEach(cleanup);

it('stands under its title', () => {
  renderWithApp(<${className} strings={strings} />, fakeServices());
  expect(screen.getByRole('region', { name: strings.title })).toBeTruthy();
});
`;

function manifestOf({ name, className, id, titles: { fi, sv, en } }: NewWebPart): string {
  const inLanguages = { default: fi, 'fi-fi': fi, 'sv-se': sv, 'en-us': en };
  return `${JSON.stringify(
    {
      $schema: 'https://developer.microsoft.com/json-schemas/spfx/client-side-web-part-manifest.schema.json',
      id,
      alias: `${className}WebPart`,
      componentType: 'WebPart',
      version: '*',
      manifestVersion: 2,
      requiresCustomScript: false,
      loadLegacyFabricCss: false,
      supportedHosts: ['SharePointWebPart', 'TeamsTab', 'SharePointFullPage'],
      supportsThemeVariants: true,
      supportsFullBleed: true,
      preconfiguredEntries: [
        {
          groupId: '1bc7927e-4a5e-4520-b540-71305c79c20a',
          group: { default: 'Uutiset, ihmiset ja tapahtumat', 'fi-fi': 'Uutiset, ihmiset ja tapahtumat', 'sv-se': 'Nyheter, personer och evenemang', 'en-us': 'News, people and events' },
          title: inLanguages,
          description: inLanguages,
          iconImageUrl: `./${name}.svg`,
          properties: {}
        }
      ]
    },
    null,
    2
  )}\n`;
}
