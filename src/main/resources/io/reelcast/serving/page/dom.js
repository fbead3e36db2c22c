/** Elements, made and changed. Whatever comes from outside is only ever set as text. */

const SVG = 'http://www.w3.org/2000/svg';

export function byId(id) {
  return document.getElementById(id);
}

/** An element; `data` is its data set, `on` its listeners, all else are attributes. */
export function el(tag, properties, ...children) {
  return fill(document.createElement(tag), properties, children);
}

export function svg(tag, properties, ...children) {
  return fill(document.createElementNS(SVG, tag), properties, children);
}

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name === 'data') {
      Object.assign(node.dataset, value);
    } else if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/** Sets a text where it differs, so that nothing is selected away or read out again. */
export function say(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

/** Sets what the fields of a name say, and the exact value behind it. */
export function tell(field, text, value = text) {
  document.querySelectorAll(`[data-field="${field}"]`).forEach((node) => {
    say(node, text);
    node.dataset.value = value ?? '';
  });
}

export function attribute(node, name, value) {
  if (value === null || value === undefined) {
    node.removeAttribute(name);
  } else if (node.getAttribute(name) !== String(value)) {
    node.setAttribute(name, value);
  }
}

/** Makes the children of a node those of the items, in their order; what stays is kept. */
export function keyed(parent, items, keyOf, make, update) {
  const left = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let next = parent.firstElementChild;
  items.forEach((item, index) => {
    const key = String(keyOf(item, index));
    const node = left.get(key) ?? make(item, index);
    left.delete(key);
    node.dataset.key = key;
    update?.(node, item, index);
    if (node === next) {
      next = next.nextElementSibling;
    } else {
      parent.insertBefore(node, next);
    }
  });
  left.forEach((node) => node.remove());
}
