// As few characters as possible.
export let initParams=(n,r,s=1)=>({weights:[...Array(n)].map(_=>r()*s),bias:r()*s})
