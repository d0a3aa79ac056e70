import './WebInformation';
import './WebTemplate';
import './appearance';
import './icons';
import './catalogs';
import './ListTemplate';
import './UserResource';
