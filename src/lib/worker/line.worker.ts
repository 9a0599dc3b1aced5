import { expose } from 'comlink';
import { LineService } from './line-service';

expose(LineService);
