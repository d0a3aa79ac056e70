import './UserCustomAction';
import './Feature';
import './StorageEntity';
