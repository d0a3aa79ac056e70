/** Modern pages. */
import './SitePage';
import './SitePageCollection';
import './SitePageService';
import './translations';
import './clientSideComponents';
