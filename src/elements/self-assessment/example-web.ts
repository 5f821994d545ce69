import { html } from 'lit';

/**
 * The decoration on the first screen: a made-up web, always the same, said to be an example. Its numbers are 5.6, 7, 8,
 * 6, 4.4 and 7 of 10 on a radius of 92; each thread sags to the centre, to 0.89 of the middle between two points.
 */
export const exampleWeb = html`<svg class="example-web" viewBox="0 0 200 200" aria-hidden="true">
  <path
    class="grid"
    d="M100 81.6Q107.1 87.7 115.9 90.8Q114.2 100 115.9 109.2Q107.1 112.3 100 118.4Q92.9 112.3 84.1 109.2Q85.8 100 84.1 90.8Q92.9 87.7 100 81.6M100 63.2Q114.2 75.4 131.9 81.6Q128.4 100 131.9 118.4Q114.2 124.6 100 136.8Q85.8 124.6 68.1 118.4Q71.6 100 68.1 81.6Q85.8 75.4 100 63.2M100 44.8Q121.3 63.2 147.8 72.4Q142.5 100 147.8 127.6Q121.3 136.8 100 155.2Q78.7 136.8 52.2 127.6Q57.5 100 52.2 72.4Q78.7 63.2 100 44.8M100 26.4Q128.4 50.9 163.7 63.2Q156.7 100 163.7 136.8Q128.4 149.1 100 173.6Q71.6 149.1 36.3 136.8Q43.3 100 36.3 63.2Q71.6 50.9 100 26.4M100 100L100 8.0M100 100L179.7 54.0M100 100L179.7 146.0M100 100L100 192.0M100 100L20.3 146.0M100 100L20.3 54"
  ></path>
  <path
    class="rim"
    d="M100 8.0Q135.5 38.6 179.7 54.0Q170.9 100 179.7 146.0Q135.5 161.4 100 192.0Q64.5 161.4 20.3 146.0Q29.1 100 20.3 54.0Q64.5 38.6 100 8"
  ></path>
  <path
    class="bars"
    d="M100 100L100 48.5M100 100L155.8 67.8M100 100L163.7 136.8M100 100L100 155.2M100 100L64.9 120.2M100 100L44.2 67.8"
  ></path>
  <path
    class="thread"
    d="M100 48.5Q124.8 62.7 155.8 67.8Q153.2 102 163.7 136.8Q128.4 140.9 100 155.2Q84.4 133.6 64.9 120.2Q59.6 94.7 44.2 67.8Q75.2 62.7 100 48.5"
  ></path>
  <circle cx="100" cy="48.5" r="5"></circle>
  <circle cx="155.8" cy="67.8" r="5"></circle>
  <circle cx="163.7" cy="136.8" r="5"></circle>
  <circle cx="100" cy="155.2" r="5"></circle>
  <circle cx="64.9" cy="120.2" r="5"></circle>
  <circle cx="44.2" cy="67.8" r="5"></circle>
</svg>`;
