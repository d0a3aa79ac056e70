import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { noticeDocument, pageDocument } from './document';
import { escapeHtml, html, jsonForScript } from './html';
import { type PreloadedData } from './preloadedData';
import { searchWords } from './search/searchWords';
import { pageWords } from './words';

const links = { styleUrl: '/style.css', bootUrl: '/boot.js' };

describe('pageDocument', () => {
  it('keeps any title and content as text, and starts with exactly the data it was given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, content) => {
        const data = { item: { Title: title, CanvasContent1: `${content}</script><script>` }, localPage: { language: 'fi', webTitle: title } } as unknown as PreloadedData;
        const root = parse(pageDocument(data, links), { blockTextElements: { script: true } });
        assert.equal(root.querySelectorAll('script').length, 3);
        assert.deepEqual(JSON.parse(root.querySelector('#preloadedData')?.rawText ?? ''), JSON.parse(JSON.stringify(data)));
      })
    );
  });
});

describe('noticeDocument', () => {
  it('is whole in every language, and the same whatever was asked for', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const forbidden = noticeDocument('forbidden', language, links.styleUrl);
      assert.match(forbidden, new RegExp(`lang="${pageWords[language].culture}"`));
      assert.ok(forbidden.includes(escapeHtml(pageWords[language].forbidden)));
      assert.ok(noticeDocument('notFound', language, links.styleUrl).includes(pageWords[language].notFound));
    }
  });
});

describe('html', () => {
  it('escapes values and leaves Html alone', () => {
    assert.equal(html`<b title="${'"<'}">${html`<i>${'&'}</i>`}</b>`.text, '<b title="&quot;&lt;"><i>&amp;</i></b>');
    assert.equal(jsonForScript('</script>').text, '"\\u003c/script>"');
  });
});

describe('words', () => {
  it('differ between the languages, so that nothing is left untranslated', () => {
    const same = [pageWords, searchWords].flatMap(({ fi, sv, en }) =>
      Object.keys(fi).filter((key) => new Set([fi, sv, en].map((words) => String((words as unknown as Record<string, unknown>)[key]))).size < 3)
    );
    assert.deepEqual(same, ['text'], 'only "Text" is the same word in Swedish and English');
  });
});
