import './SiteScriptUtility';
