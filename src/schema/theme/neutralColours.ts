/** The colours that do not depend on the organisation, by role. Every pair that carries text is measured at 4.5:1 or better. */
export interface NeutralColours {
  readonly page: string;
  readonly surface: string;
  readonly sunken: string;
  readonly hover: string;
  readonly pressed: string;
  readonly backdrop: string;
  /** Between rows. */
  readonly line: string;
  /** Around fields and buttons; 3:1 or better. */
  readonly lineStrong: string;
  /** The 2 px rule above common content. */
  readonly rule: string;
  readonly text: string;
  readonly textMuted: string;
  readonly textOnAccent: string;
  readonly placeholder: string;
  readonly info: string;
  readonly infoGround: string;
  readonly warning: string;
  readonly warningGround: string;
  /** Edge of a notice, never text. */
  readonly warningLine: string;
  readonly severe: string;
  readonly severeGround: string;
  readonly success: string;
  readonly successGround: string;
  readonly focus: string;
  readonly focusOnAccent: string;
  /** The lit window: the one colour that every organisation shares. Never text. */
  readonly lamp: string;
  /** Behind a found word. */
  readonly highlight: string;
  /** Of what is inactive and need not be read. */
  readonly textDisabled: string;
  readonly shadowMenu: string;
}

/** In an ordinary theme. */
export const LIGHT: NeutralColours = {
  page: '#ffffff',
  surface: '#ffffff',
  sunken: '#f3f5f6',
  hover: '#eef1f3',
  pressed: '#e4e8eb',
  backdrop: 'rgb(16 22 26 / 42%)',
  line: '#dfe4e7',
  lineStrong: '#7d8790',
  rule: '#1d2327',
  text: '#1d2327',
  textMuted: '#55606a',
  textOnAccent: '#ffffff',
  placeholder: '#5f6a73',
  info: '#1d5a8c',
  infoGround: '#eaf2f9',
  warning: '#7a4d00',
  warningGround: '#fdf4dc',
  warningLine: '#d9a520',
  severe: '#a3260f',
  severeGround: '#fdeeea',
  success: '#13633a',
  successGround: '#e8f4ec',
  focus: '#1d2327',
  focusOnAccent: '#ffffff',
  lamp: '#f0b84a',
  highlight: '#fbe7b2',
  textDisabled: '#8a949c',
  shadowMenu: '0 6.4px 14.4px rgb(0 0 0 / 13%), 0 1.2px 3.6px rgb(0 0 0 / 11%)'
};

/** In an inverted section or a dark tenant theme. */
export const DARK: NeutralColours = {
  page: '#15191c',
  surface: '#1c2125',
  sunken: '#1c2125',
  hover: '#262c31',
  pressed: '#30373d',
  backdrop: 'rgb(0 0 0 / 60%)',
  line: '#2f373d',
  lineStrong: '#7c8790',
  rule: '#dfe4e7',
  text: '#eceff1',
  textMuted: '#a9b3bb',
  textOnAccent: '#ffffff',
  placeholder: '#a9b3bb',
  info: '#9cc8ee',
  infoGround: '#182a3a',
  warning: '#f0c665',
  warningGround: '#332a12',
  warningLine: '#d9a520',
  severe: '#ffab98',
  severeGround: '#3a1d17',
  success: '#8fd3a8',
  successGround: '#17301f',
  focus: '#ffffff',
  focusOnAccent: '#ffffff',
  lamp: '#f0b84a',
  highlight: '#5a4713',
  textDisabled: '#6f7a83',
  shadowMenu: '0 6.4px 14.4px rgb(0 0 0 / 50%), 0 0 0 1px #343c43'
};

/** For grounds that nobody foresaw: one of them is always at 4.5:1 or better. */
export const EXTREMES: readonly string[] = ['#ffffff', '#000000'];
