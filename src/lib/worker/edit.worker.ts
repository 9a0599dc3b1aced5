import { expose } from 'comlink';
import { EditService } from './edit-service';

expose(EditService);
