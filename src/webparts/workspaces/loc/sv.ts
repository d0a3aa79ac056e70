import { approve } from './approve/sv';
import { care } from './care/sv';
import { mine } from './mine/sv';
import { request } from './request/sv';
import { terms } from './terms/sv';

const strings: WorkspacesStrings = { approve, care, mine, request, terms };

export default strings;
