/** Files and folders. */
import './File';
import './FileCollection';
import './FileVersion';
import './Folder';
import './FolderCollection';
import './Form';
import './LimitedWebPartManager';
import './extensions';
import './itemsByUrl';
import './moveCopyUtil';
import './storageMetrics';
