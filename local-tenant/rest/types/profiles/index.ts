import './PersonProperties';
import './PeopleManager';
import './UserProfile';
import './PeoplePicker';
import './Following';
import './mail';
