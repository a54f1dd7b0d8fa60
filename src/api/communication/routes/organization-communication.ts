import { routesOf } from '../../../platform/http/routes';
import { communicationContract } from '../contract';

export default routesOf(communicationContract, 'api::communication.organization-communication');
