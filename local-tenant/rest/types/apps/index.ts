import './AppCatalogApp';
import './catalogs';
