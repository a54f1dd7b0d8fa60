import { routesOf } from '../../../platform/http/routes';
import { noteContract } from '../contract';

export default routesOf(noteContract, 'api::note.organization-note');
