import * as fc from 'fast-check';
import { htmlToMarkup } from './bodyFromHtml';
import { linksOf, markupToHtml } from './bodyMarkup';
import { readCanvas, withBody } from './canvas';

describe('the text of a page', () => {
  it.each([
    ['Yksi.\n\nKaksi.', '<p>Yksi.</p><p>Kaksi.</p>'],
    ['Rivi\ntoinen', '<p>Rivi<br>toinen</p>'],
    ['## Aiheet\n### Osa', '<h2>Aiheet</h2><h3>Osa</h3>'],
    ['- yksi\n- kaksi\n\nLoppu', '<ul><li>yksi</li><li>kaksi</li></ul><p>Loppu</p>'],
    ['1. yksi\n2. kaksi', '<ol><li>yksi</li><li>kaksi</li></ol>'],
    ['**Tärkeää** ja [ohje](/sites/kampus/SitePages/Etatyo.aspx)', '<p><strong>Tärkeää</strong> ja <a href="/sites/kampus/SitePages/Etatyo.aspx">ohje</a></p>'],
    ['<script>alert(1)</script> & "x"', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['2 * 3 ** 4', '<p>2 * 3 ** 4</p>']
  ])('%j is %s, and back', (markup, html) => {
    expect(markupToHtml(markup)).toBe(html);
    expect(markupToHtml(htmlToMarkup(html) ?? 'null')).toBe(html);
  });

  it('knows the text that SharePoint’s editor writes, and leaves what it cannot say to that editor', () => {
    expect(htmlToMarkup('<p class="noSpacingAbove spacingBelow" data-text-type="withSpacing">Moi&nbsp;<b>kaikki</b></p>')).toBe('Moi\u00a0**kaikki**');
    ['<table><tr><td>1</td></tr></table>', '<p><em>x</em></p>', '<p style="color:red">x</p>', '<ul><li>a<ul><li>b</li></ul></li></ul>', '<p><a href="/x" target="_blank">x</a></p>'].forEach((html) => expect(htmlToMarkup(html)).toBeNull());
  });

  it('never makes an element or an attribute that nobody typed as markup', () => {
    const hostile = fc.array(fc.constantFrom('<', '>', '"', "'", '&', '**', '[', '](', ')', 'javascript:', 'https://x', '\n', '- ', '## ', 'onload=', ' ', 'a'), { maxLength: 30 });
    fc.assert(
      fc.property(hostile, (parts) => {
        const html = markupToHtml(parts.join(''));
        const tags = html.match(/<[^>]*>/g) ?? [];
        tags.forEach((tag) => expect(tag).toMatch(/^<(?:\/?(?:p|h[2-4]|ul|ol|li|strong|a)|br|a href="(?:https:\/\/|\/)[^"<>]*")>$/));
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
      })
    );
  });

  it('tells its links once', () => {
    expect(linksOf('[a](https://a.example/) **[b](/b)**\n\n- [a](https://a.example/)')).toEqual(['https://a.example/', '/b']);
  });
});

describe('the canvas', () => {
  const picture = { controlType: 3, id: 'p', webPartData: { any: ['thing', 1] } };
  const settings = { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } };
  const text = { controlType: 4, id: 't', position: { zoneIndex: 2 }, innerHTML: '<p>Vanha</p>', extra: true };

  it('keeps every other part as it was when the text changes', () => {
    const after = JSON.parse(withBody(JSON.stringify([picture, text, settings]), 'Uusi', 'id')) as unknown[];
    expect(after).toEqual([picture, { ...text, innerHTML: '<p>Uusi</p>' }, settings]);
  });

  it('gets a text part where it has none', () => {
    const [made] = JSON.parse(withBody('[]', 'Uusi', 'new-id')) as Array<{ innerHTML: string; id: string }>;
    expect(made).toMatchObject({ innerHTML: '<p>Uusi</p>', id: 'new-id' });
  });

  it.each([
    ['', '', false],
    ['[]', '', false],
    [JSON.stringify([text, settings]), 'Vanha', false],
    [JSON.stringify([picture, text]), 'Vanha', true],
    [JSON.stringify([picture]), null, true],
    ['<div>old html</div>', null, true]
  ])('%s reads as %j', (canvas, markup, hasOtherParts) => {
    expect(readCanvas(canvas)).toEqual({ markup, hasOtherParts });
  });
});
