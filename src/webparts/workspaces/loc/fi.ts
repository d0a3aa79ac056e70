import { mine } from './mine/fi';

const strings: WorkspacesStrings = {
  mine
};

export default strings;
