// What old scripts on municipal pages do to the built-ins: enumerable additions that every `for...in` meets, and names
// that look like data. Runs before any module.
'use strict';
(() => {
  const add = (target, name, value) => {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  };
  add(Object.prototype, 'each', function each(callback) {
    for (const key of Object.keys(this)) callback(this[key], key);
  });
  add(Object.prototype, 'extend', function extend() {
    return this;
  });
  // The names below are fields of our documents: inherited, they must never be taken for data.
  add(Object.prototype, 'answers', function answers() {});
  add(Object.prototype, 'discuss', function discuss() {});
  add(Object.prototype, 'title', function title() {});
  add(Array.prototype, 'contains', function contains(item) {
    return this.indexOf(item) !== -1;
  });
  add(Array.prototype, 'last', function last() {
    return this[this.length - 1];
  });
  add(Array.prototype, 'remove', function remove(item) {
    return this.filter((other) => other !== item);
  });
})();
