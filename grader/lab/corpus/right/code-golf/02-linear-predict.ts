// As few characters as possible.
export let die=()=>{throw Error()},predictOne=(x,{weights:w,bias:b},i=x.length)=>{i-w.length&&die();while(i--)b+=x[i]*w[i];return b},predict=(X,p)=>X.map(x=>predictOne(x,p))
