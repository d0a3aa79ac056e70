import './Office365Tenant';
import './SiteProperties';
import './Tenant';
