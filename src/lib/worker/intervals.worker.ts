import { expose } from 'comlink';
import { IntervalsService } from './intervals-service';

expose(IntervalsService);
