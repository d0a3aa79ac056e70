import { screen } from '@testing-library/react';
import * as React from 'react';
import { emptyContent, type NewsContent } from '../../../domain/newsDesk/NewsContent';
import { preflight, type PreflightFacts } from '../../../domain/newsDesk/preflight';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import en from '../loc/en';
import fi from '../loc/fi';
import sv from '../loc/sv';
import { PreflightList } from './PreflightList';

const facts: PreflightFacts = {
  now: new Date('2026-11-09T08:00:00Z'), publishAt: '', isCommon: false, isTranslation: false, swedish: 'missing', english: 'missing', pictureBytes: 400 * 1024, brokenLinks: ['/sites/kampus/SitePages/Ei.aspx']
};
const everythingWrong: Partial<NewsContent> = {
  title: 'x'.repeat(257), owner: 'Maija', expires: '2026-11-08', mandatoryUntil: '2026-11-08', pictureUrl: '/x.png', body: `### Alaotsikko\n\n${Array(26).fill('sana').join(' ')}.`
};

describe('C3.6: what is to be mended', () => {
  it.each([['fi', fi], ['sv', sv], ['en', en]] as const)('each with how to mend it, no place left for a figure (%s)', (_language, strings) => {
    const issues = preflight({ ...emptyContent('maija@gov.example'), ...everythingWrong }, facts);
    renderWithApp(<PreflightList strings={strings} preflight={{ issues, attempt: 0, uncheckedLinks: 1, look: () => undefined, passes: async () => false }} idPrefix="a" />, fakeServices());
    expect(screen.getAllByRole('listitem')).toHaveLength(issues.length);
    expect(document.body.textContent).not.toMatch(/[{}]/);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('255');
  });
});
