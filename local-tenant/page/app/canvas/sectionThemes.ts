/** Complete themes for a page and for the backgrounds that SharePoint gives to sections. */
import { createTheme, type IPalette, type ITheme } from '@fluentui/theme';

export interface PageTheme {
  readonly isDark: boolean;
  /** The site's own colours; the dark theme, which stands for Teams, has none. */
  readonly palette: Partial<IPalette>;
}

const dark: Partial<IPalette> = {
  themeDarker: '#82c7ff',
  themeDark: '#6cb8f6',
  themeDarkAlt: '#3aa0f3',
  themePrimary: '#2899f5',
  themeSecondary: '#0078d4',
  themeTertiary: '#235a85',
  themeLight: '#004c87',
  themeLighter: '#043862',
  themeLighterAlt: '#092c47',
  black: '#ffffff',
  neutralDark: '#faf9f8',
  neutralPrimary: '#f3f2f1',
  neutralPrimaryAlt: '#c8c6c4',
  neutralSecondary: '#a19f9d',
  neutralSecondaryAlt: '#979693',
  neutralTertiary: '#797775',
  neutralTertiaryAlt: '#484644',
  neutralQuaternary: '#3b3a39',
  neutralQuaternaryAlt: '#323130',
  neutralLight: '#292827',
  neutralLighter: '#252423',
  neutralLighterAlt: '#201f1e',
  white: '#1b1a19'
};

/** The theme of a section. @param emphasis 0 none, 1 neutral, 2 soft, 3 strong */
export function sectionTheme(page: PageTheme, emphasis: number): ITheme {
  const base = createTheme({ palette: page.isDark ? dark : page.palette, isInverted: page.isDark });
  const { palette } = base;
  if (emphasis === 1) return onGround(base, palette.neutralLighter);
  if (emphasis === 2) return onGround(base, palette.themeLighter);
  if (emphasis === 3) return createTheme({ palette: strong(palette), isInverted: !page.isDark });
  return base;
}

function onGround({ palette, isInverted }: ITheme, white: string): ITheme {
  return createTheme({ palette: { ...palette, white }, isInverted });
}

/** On the theme's own colour, what was ground is text and the other way round. */
function strong(palette: IPalette): Partial<IPalette> {
  const { white, themePrimary, themeDark, themeDarkAlt, themeDarker } = palette;
  return {
    white: themePrimary,
    black: white,
    neutralDark: white,
    neutralPrimary: white,
    neutralPrimaryAlt: white,
    neutralSecondary: white,
    neutralSecondaryAlt: white,
    neutralTertiary: palette.themeLight,
    neutralTertiaryAlt: palette.themeLight,
    neutralQuaternary: themeDarker,
    neutralQuaternaryAlt: themeDarker,
    neutralLight: themeDark,
    neutralLighter: themeDarkAlt,
    neutralLighterAlt: themeDarkAlt,
    themePrimary: white,
    themeDark: white,
    themeDarkAlt: white,
    themeDarker: white,
    themeSecondary: white,
    themeTertiary: palette.themeLighter,
    themeLight: themeDark,
    themeLighter: themeDarkAlt,
    themeLighterAlt: themeDarkAlt
  };
}
