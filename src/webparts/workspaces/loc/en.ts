import { mine } from './mine/en';

const strings: WorkspacesStrings = {
  mine
};

export default strings;
