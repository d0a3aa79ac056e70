/** The theme that an administrator has given Kampus's sites: the Government's colour, in the slots of Fluent's palette. */
export const siteTheme = {
  name: 'Valtioneuvosto',
  json: JSON.stringify({
    palette: {
      themePrimary: '#10294f',
      themeLighterAlt: '#f2f6fb',
      themeLighter: '#e2eaf7',
      themeLight: '#b7ccec',
      themeTertiary: '#6f8dbd',
      themeSecondary: '#334d76',
      themeDarkAlt: '#0e2547',
      themeDark: '#0a1d39',
      themeDarker: '#01173c'
    }
  })
} as const;
