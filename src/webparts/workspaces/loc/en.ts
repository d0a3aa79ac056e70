import { approve } from './approve/en';
import { mine } from './mine/en';
import { request } from './request/en';
import { terms } from './terms/en';

const strings: WorkspacesStrings = { approve, mine, request, terms };

export default strings;
