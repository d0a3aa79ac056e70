import './sharing';
import './recipients';
