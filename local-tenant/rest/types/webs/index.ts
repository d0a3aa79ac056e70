import './WebInformation';
import './WebTemplate';
import './appearance';
import './icons';
