import { approve } from './approve/sv';
import { mine } from './mine/sv';
import { request } from './request/sv';
import { terms } from './terms/sv';

const strings: WorkspacesStrings = { approve, mine, request, terms };

export default strings;
