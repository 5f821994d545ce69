import { ready } from '../kit.js';

ready({ update() {} });
