export { openBrowser } from '../../../bench/web/browser';
