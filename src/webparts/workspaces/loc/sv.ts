import { mine } from './mine/sv';

const strings: WorkspacesStrings = {
  mine
};

export default strings;
