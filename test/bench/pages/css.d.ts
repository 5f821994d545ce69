declare module '*.css';
declare module 'canvas-gauges';
