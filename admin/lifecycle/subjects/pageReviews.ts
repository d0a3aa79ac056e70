import { isToBeReviewed, type PublishedPage } from '../../pages';
import type { Notice, Subject } from '../Subject';

const noticeOf = ({ articleId, title, url, owner, reviewAt }: PublishedPage): Notice[] =>
  owner === null || reviewAt === null ? [] : [{ kind: 'pageReview', thing: articleId, title, url, recipient: owner, dueAt: reviewAt }];

/** Guides past their review date: their owners are asked, once for each date. The page itself shows a banner. */
export const pageReviews: Subject = {
  kinds: ['pageReview'],
  due: ({ now, pages }) => {
    const due = pages.filter((page) => page.isOriginal && isToBeReviewed(page, now));
    return {
      notices: due.flatMap(noticeOf),
      tasks: due.filter(({ owner }) => owner === null).map(({ url }) => ({ what: 'page is past its review date and has no owner: name one', where: url }))
    };
  }
};
