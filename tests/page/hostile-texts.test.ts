import { join } from 'node:path';
import vilaserena from '../../assets/sample-cities/vilaserena';
import { launchChromium } from '../tools/chromium';
