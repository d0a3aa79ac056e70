/** The area above the content: heading, and for news the author, the date and the picture. */
import { type PageItem } from '../PageSource';
import { type PageWords } from '../words';
import { element } from './element';

const isNews = ({ PromotedState }: PageItem): boolean => PromotedState === 1 || PromotedState === 2;

/** The heading of a front page is there for screen readers only, as SharePoint's Home layout shows none. */
export function titleArea(item: PageItem, contentLanguage: string, words: PageWords): HTMLElement {
  if (item.PageLayoutType === 'Home') return element('h1', { class: 'visually-hidden', lang: contentLanguage }, item.Title);
  const area = element('div', { class: 'title-area' });
  const picture = pictureOf(item);
  if (picture !== null) area.append(element('img', { class: 'title-picture', src: picture, alt: '' }));
  area.append(element('h1', { lang: contentLanguage }, item.Title));
  if (isNews(item)) area.append(element('p', { class: 'title-byline' }, ...byline(item, words)));
  return area;
}

function byline({ AuthorName, FirstPublishedDate }: PageItem, words: PageWords): (Node | string)[] {
  if (FirstPublishedDate === null) return [AuthorName];
  const date = new Intl.DateTimeFormat(words.culture, { dateStyle: 'long', timeZone: 'Europe/Helsinki' }).format(new Date(FirstPublishedDate));
  const time = element('time', { datetime: FirstPublishedDate }, date);
  return [...(AuthorName === '' ? [] : [AuthorName, ' · ']), `${words.publishedOn} `, time];
}

/** Only pictures of this tenant: SharePoint's own default pictures live on a content network. */
function pictureOf({ BannerImageUrl }: PageItem): string | null {
  if (BannerImageUrl === null || BannerImageUrl === '' || !URL.canParse(BannerImageUrl, location.origin)) return null;
  const url = new URL(BannerImageUrl, location.origin);
  return url.origin === location.origin && !url.pathname.toLowerCase().startsWith('/_layouts/15/images/') ? url.href : null;
}
