import { expose } from 'comlink';
import { RecordsService } from './records-service';

expose(RecordsService);
