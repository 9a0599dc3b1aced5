import { expose } from 'comlink';
import { LandChangesService } from './land-changes-service';

expose(LandChangesService);
