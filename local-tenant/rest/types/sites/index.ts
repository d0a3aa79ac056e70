import './siteMembers';
import './SiteManager';
import './GroupSiteManager';
import './HubSite';
import './statics';
import './SiteIconManager';
