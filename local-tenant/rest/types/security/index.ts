import './User';
import './Group';
import './RoleDefinition';
import './RoleAssignment';
import './securedObjects';
