import { SearchError, SearchNotImplemented } from '../../../search/query/SearchError';
import { notImplemented, SharePointError } from '../../model/errors';

const exception = 'Microsoft.Office.Server.Search.REST.SearchServiceException';

/** What SharePoint answers to a search without a query. */
export const noQuery = (): SharePointError =>
  new SharePointError(400, -1, exception, 'The SafeQueryPropertiesTemplateUrl "The SafeQueryPropertiesTemplateUrl &quot;{0}&quot; is not a valid URL." is not a valid URL.');

/** Turns what search refuses into SharePoint's errors. */
export function answering<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof SearchError) throw new SharePointError(400, -1, exception, error.message);
    if (error instanceof SearchNotImplemented) throw notImplemented(error.message);
    throw error;
  }
}
