import { expose } from 'comlink';
import { ScenarioService } from './scenario-service';

expose(ScenarioService);
