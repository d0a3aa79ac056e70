import { approve } from './approve/fi';
import { care } from './care/fi';
import { mine } from './mine/fi';
import { request } from './request/fi';
import { terms } from './terms/fi';

const strings: WorkspacesStrings = { approve, care, mine, request, terms };

export default strings;
