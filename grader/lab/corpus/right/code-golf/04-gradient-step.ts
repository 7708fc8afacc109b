// As few characters as possible.
import{die,predict}from'./02-linear-predict.ts'
export let gradient=(X,t,p,n=X.length,e=n&&n==t.length?predict(X,p).map((y,r)=>2*(y-t[r])/n):die(),g=f=>e.reduce((s,e,r)=>s+e*f(X[r]),0))=>({weights:p.weights.map((_,i)=>g(x=>x[i])),bias:g(_=>1)}),gradientStep=(p,g,l)=>p.weights.length-g.weights.length?die():{weights:p.weights.map((w,i)=>w-l*g.weights[i]),bias:p.bias-l*g.bias}
