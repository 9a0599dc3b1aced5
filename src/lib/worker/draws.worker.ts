import { expose } from 'comlink';
import { DrawsService } from './draws-service';

expose(DrawsService);
