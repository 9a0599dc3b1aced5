import { expose } from 'comlink';
import { EstimateService } from './estimate-service';

expose(new EstimateService());
