import './sharing';
import './recipients';
import './openingLinks';
