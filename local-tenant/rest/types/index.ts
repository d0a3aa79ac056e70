/** Every file that declares or extends types: a new one is added here, and nowhere else. */
import './Root';
import './Site';
import './Web';
import './List';
import './PropertyValues';
import './search/SearchService';
import './profiles/index';
import './security/index';
import './sites/index';
import './navigation/index';
import './extensibility/index';
import './taxonomy/termStore';
import './files/index';
import './pages/index';
import './social/index';
