import type { SettingProblem } from '../../../domain/settings/problems';
import { type Language, LOCALE } from '../../../domain/shared/Language';
import { formatText } from '../../../ui/formatText';

/** A ratio as the reader's language writes it: 4,5 or 4.5. */
export const ratioText = (ratio: number, language: Language): string => new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(ratio);

/** Why a value is refused, and what to do. */
export function problemText(strings: OrganisationSettingsStrings, problem: SettingProblem, language: Language): string {
  switch (problem.kind) {
    case 'empty':
      return strings.problemEmpty;
    case 'tooLong':
      return strings.problemTooLong;
    case 'notSecure':
      return strings.problemNotSecure;
    case 'scheme':
      return strings.problemScheme;
    case 'malformed':
      return strings.problemMalformed;
    case 'endsBeforeStart':
      return strings.problemEndsBeforeStart;
    case 'notAColour':
      return strings.problemNotAColour;
    case 'notALogo':
      return strings.problemNotALogo;
    case 'contrast':
      return formatText(strings.problemContrast, { ratio: ratioText(problem.ratio, language), required: ratioText(problem.required, language) });
  }
}
